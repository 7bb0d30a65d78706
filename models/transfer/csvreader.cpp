// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/transfer/csvreader.h"

namespace denkiroku::models {

bool CsvReader::next()
{
    while (!m_rest.isEmpty()) {
        takeLine();
        if (m_text.trimmed().isEmpty())
            continue;
        split();
        return true;
    }
    return false;
}

// A line ends with LF, CR LF or CR.
void CsvReader::takeLine()
{
    qsizetype end = 0;
    while (end < m_rest.size() && m_rest[end] != u'\n' && m_rest[end] != u'\r')
        ++end;
    m_text = m_rest.first(end);
    if (end + 1 < m_rest.size() && m_rest[end] == u'\r' && m_rest[end + 1] == u'\n')
        ++end;
    m_rest = end < m_rest.size() ? m_rest.sliced(end + 1) : QStringView();
    ++m_line;
}

void CsvReader::split()
{
    m_cells.clear();
    m_isWellFormed = true;
    for (qsizetype at = 0; at <= m_text.size();) {
        qsizetype begin = at;
        while (begin < m_text.size() && m_text[begin] != m_separator && m_text[begin].isSpace())
            ++begin;
        if (begin < m_text.size() && m_text[begin] == u'"') {
            at = begin;
            m_cells << takeQuoted(at);
        } else {
            qsizetype end = m_text.indexOf(m_separator, at);
            if (end < 0)
                end = m_text.size();
            m_cells << m_text.sliced(at, end - at).trimmed().toString();
            at = end;
        }
        // Past the separator, or past the end after the last cell.
        ++at;
    }
}

QString CsvReader::takeQuoted(qsizetype &at)
{
    QString cell;
    bool isOpen = true;
    for (++at; at < m_text.size(); ++at) {
        if (m_text[at] != u'"') {
            cell += m_text[at];
        } else if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
            cell += u'"';
            ++at;
        } else {
            isOpen = false;
            ++at;
            break;
        }
    }
    qsizetype end = m_text.indexOf(m_separator, at);
    if (end < 0)
        end = m_text.size();
    if (isOpen || !m_text.sliced(at, end - at).trimmed().isEmpty())
        m_isWellFormed = false;
    at = end;
    return cell.trimmed();
}

} // namespace denkiroku::models
