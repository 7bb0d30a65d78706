// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace denkiroku::models {

enum class TextEncoding { Utf8, Utf16, Cp932 };

// Writes text as CP932 (what Windows calls Shift_JIS). Qt knows it only where it was built with ICU, so this is iconv's.
class Cp932Encoder {
public:
    Cp932Encoder();
    ~Cp932Encoder();
    Q_DISABLE_COPY_MOVE(Cp932Encoder)

    // False where the system's iconv does not know CP932.
    bool isValid() const;
    // What CP932 does not have becomes "?" and is counted.
    QByteArray encode(const QString &text);
    int replaced() const { return m_replaced; }

private:
    struct Converter;
    std::unique_ptr<Converter> m_converter;
    int m_replaced = 0;
};

struct DecodedText {
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
};

// A mark at the beginning decides, then whether it is good UTF-8, then whether it is good CP932. Nothing for the rest.
std::optional<DecodedText> decodeText(const QByteArray &bytes);

} // namespace denkiroku::models
