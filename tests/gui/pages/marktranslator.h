// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace denkiroku::test {

/// A language of its own: every word of the program, though not those of Qt, in brackets, so that a test sees what was not set again.
class MarkTranslator : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *, int number) const override
    {
        if (QByteArray(context).startsWith("Q"))
            return {};
        QString text = QStringLiteral("[") + QString::fromUtf8(source) + QStringLiteral("]");
        return number >= 0 ? text.replace(QStringLiteral("%n"), QString::number(number)) : text;
    }
    bool isEmpty() const override { return false; }
};

} // namespace denkiroku::test
