// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace denkiroku::ui {

/// "Save as…" without a nested event loop.
namespace SaveFile {

struct Offer {
    QString title;
    QString fileName; ///< made safe before it is offered
    QString filter;
    QString ending; ///< added when the user types none, without the dot
};

/// A name that is one file's name on each of the three systems: no folder, no control or reserved character, no
/// device name, at most 120 characters. Never empty.
QString safeName(const QString &wanted);

/// Asks for a path; `then` is called when one was chosen and `parent` still lives.
void ask(QWidget *parent, const Offer &offer, std::function<void(const QString &path)> then);

/// Whether all of the bytes were written; a file that was there stays whole when not.
bool write(const QString &path, const QByteArray &bytes);

/// Says that a file could not be written; says nothing when it was.
void tell(QWidget *parent, const QString &path, bool written);

} // namespace SaveFile

} // namespace denkiroku::ui
