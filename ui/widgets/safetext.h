// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace denkiroku::ui {

/// A longer text of a server, to be read: headings, lists and emphasis, and nothing else of what it may bring. It loads
/// nothing, and a link is opened only by a click, in the browser, and only if it is https.
class SafeText : public QTextBrowser {
    Q_OBJECT

public:
    explicit SafeText(QWidget *parent = nullptr);

    /// HTML within the markdown stands there as the text it is.
    void showMarkdown(const QString &markdown);
    /// The words alone.
    void showHtml(const QString &html);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// A link was clicked that may be opened; it is opened already.
    void linkOpened(const QUrl &url);
};

} // namespace denkiroku::ui
