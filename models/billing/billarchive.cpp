// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/billing/billarchive.h"

#include "api/transport/graphqlclient.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSaveFile>

#include <algorithm>
#include <numeric>

namespace denkiroku::models {

namespace {

bool isWholePdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
}

// Nothing when it was written.
QString writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace

QStringList archiveNames(const std::vector<BillRow> &bills)
{
    // Numbered in the order of their ids: one that comes later does not take the name of one that was saved.
    std::vector<std::size_t> order(bills.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&bills](std::size_t i) { return std::pair(bills[i].id.size(), bills[i].id); });
    QStringList names(static_cast<qsizetype>(bills.size()));
    QHash<QString, int> uses;
    for (const std::size_t i : order) {
        const QString name = billFileName(bills[i]);
        const int use = ++uses[name];
        names[static_cast<qsizetype>(i)] = use == 1 ? name : name.chopped(4) + QStringLiteral(" (%1).pdf").arg(use);
    }
    return names;
}

BillArchive::BillArchive(api::GraphQlClient &client, QObject *parent) : QObject(parent), m_document(client)
{
    connect(&m_document, &BillDocument::ready, this, [this](const QString &, const BillFile &file) { take(file); });
    connect(&m_document, &BillDocument::failed, this,
            [this](const QString &, const api::Error &error) { fail(error); });
}

BillArchive::~BillArchive() = default;

void BillArchive::start(const QString &account, const std::vector<BillRow> &bills, const QString &folder)
{
    m_document.cancel();
    ++m_generation;
    m_account = account;
    m_folder = folder;
    m_jobs.clear();
    m_next = 0;
    m_report = {};
    m_isRunning = true;
    const QStringList names = archiveNames(bills);
    for (std::size_t i = 0; i < bills.size(); ++i)
        m_jobs.push_back({bills[i], names.at(static_cast<qsizetype>(i))});
    step();
}

void BillArchive::cancel()
{
    if (!m_isRunning)
        return;
    m_document.cancel();
    m_report.isCancelled = true;
    m_next = m_jobs.size();
    step();
}

// From the event loop, so that nothing is told from within a call.
void BillArchive::step()
{
    QMetaObject::invokeMethod(
        this,
        [this, generation = m_generation] {
            if (generation == m_generation && m_isRunning)
                next();
        },
        Qt::QueuedConnection);
}

void BillArchive::next()
{
    while (m_next < m_jobs.size() && isWholePdf(QDir(m_folder).filePath(m_jobs[m_next].fileName))) {
        ++m_report.alreadyThere;
        ++m_next;
    }
    Q_EMIT progressed();
    if (m_next >= m_jobs.size())
        finish();
    else
        m_document.open(m_account, m_jobs[m_next].bill);
}

void BillArchive::take(const BillFile &file)
{
    if (!m_isRunning || m_next >= m_jobs.size())
        return;
    const QString problem = writeWhole(QDir(m_folder).filePath(m_jobs[m_next].fileName), file.bytes);
    if (problem.isEmpty()) {
        ++m_report.saved;
        ++m_next;
    } else {
        m_report.writeError = problem;
        m_next = m_jobs.size();
    }
    step();
}

void BillArchive::fail(const api::Error &error)
{
    if (!m_isRunning || m_next >= m_jobs.size())
        return;
    if (error.kind == api::ErrorKind::NotFound) {
        ++m_report.withoutDocument;
    } else {
        m_report.failed << m_jobs[m_next].fileName;
        if (!m_report.error)
            m_report.error = error;
    }
    ++m_next;
    // Without a connection or a sign-in the others would fail alike.
    if (error.kind == api::ErrorKind::Offline || error.kind == api::ErrorKind::SignedOut)
        m_next = m_jobs.size();
    step();
}

void BillArchive::finish()
{
    m_isRunning = false;
    Q_EMIT finished(m_report);
}

} // namespace denkiroku::models
