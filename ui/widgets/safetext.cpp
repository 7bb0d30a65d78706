// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/safetext.h"

#include "models/safelink.h"

#include <QDesktopServices>
#include <QTextDocument>
#include <QTextDocumentFragment>

namespace denkiroku::ui {

SafeText::SafeText(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (models::isSafeLink(url) && QDesktopServices::openUrl(url))
            Q_EMIT linkOpened(url);
    });
}

void SafeText::showMarkdown(const QString &markdown)
{
    document()->setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectCommonMark) |
                                          QTextDocument::MarkdownNoHTML);
}

void SafeText::showHtml(const QString &html)
{
    setPlainText(QTextDocumentFragment::fromHtml(html).toPlainText());
}

QVariant SafeText::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace denkiroku::ui
