// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace denkiroku::ui::SaveFile {

namespace {

constexpr qsizetype kLongestName = 120;

bool isDeviceName(const QString &stem)
{
    static const QStringList plain{u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s};
    const QString upper = stem.toUpper();
    if (plain.contains(upper))
        return true;
    return upper.size() == 4 && (upper.startsWith(u"COM") || upper.startsWith(u"LPT")) && upper.back().isDigit();
}

} // namespace

QString safeName(const QString &wanted)
{
    static const QString reserved = QStringLiteral("<>:\"/\\|?*");
    QString name;
    for (const QChar letter : wanted) {
        const auto category = letter.category();
        // Format characters can turn the reading order round and so hide the real ending.
        const bool hidden = category == QChar::Other_Control || category == QChar::Other_Format;
        name += hidden || reserved.contains(letter) ? QLatin1Char('_') : letter;
    }
    name = name.trimmed();
    while (name.startsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char(' ')))
        name.remove(0, 1);
    if (name.size() > kLongestName) {
        const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
        const QString ending = dot > 0 && name.size() - dot <= 8 ? name.mid(dot) : QString();
        name = name.left(kLongestName - ending.size()) + ending;
    }
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    if (isDeviceName(name.section(QLatin1Char('.'), 0, 0)))
        name.prepend(QLatin1Char('_'));
    return name.isEmpty() ? QStringLiteral("denkiroku") : name;
}

void ask(QWidget *parent, const Offer &offer, std::function<void(const QString &path)> then)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(parent, offer.title, folder, offer.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(offer.ending);
    dialog->selectFile(safeName(offer.fileName));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

void tell(QWidget *parent, const QString &path, bool written)
{
    if (written)
        return;
    const auto words = [](const char *text) { return QCoreApplication::translate("denkiroku::ui::SaveFile", text); };
    auto *box = new QMessageBox(
        QMessageBox::Warning, words(QT_TRANSLATE_NOOP("denkiroku::ui::SaveFile", "Not saved")),
        words(QT_TRANSLATE_NOOP("denkiroku::ui::SaveFile", "The file %1 could not be written. Choose another folder."))
            .arg(QFileInfo(path).fileName()),
        QMessageBox::Ok, parent);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace denkiroku::ui::SaveFile
