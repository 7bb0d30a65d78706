// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/customerswitcher.h"

#include "models/account/customermodel.h"
#include "models/format.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QRegularExpression>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace denkiroku::ui {

namespace {

/// From so many entries on, a field to search them is worth its place.
constexpr int manyEntries = 8;
constexpr int pickerWidth = 360;

enum ItemRole { KindRole = Qt::UserRole + 1, IdRole };
enum Kind { SectionKind, AccountKind, PropertyKind };

/// Keeps section titles while anything is searched for out of sight.
class PickerFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (index.data(KindRole).toInt() == SectionKind)
            return filterRegularExpression().pattern().isEmpty();
        return QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }
};

} // namespace

CustomerPicker::CustomerPicker(models::CustomerModel &customer, QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_customer(customer),
      m_filter(new QLineEdit(this)),
      m_list(new QListView(this)),
      m_items(new QStandardItemModel(this)),
      m_sorted(new PickerFilter(this))
{
    setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::small, spacing::small, spacing::small, spacing::small);
    column->addWidget(m_filter);
    column->addWidget(m_list);
    m_sorted->setSourceModel(m_items);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_sorted);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_filter->setObjectName(QStringLiteral("pickerFilter"));
    m_list->setObjectName(QStringLiteral("pickerList"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text);
        for (int row = 0; row < m_sorted->rowCount(); ++row)
            if (m_sorted->index(row, 0).flags() & Qt::ItemIsSelectable) {
                m_list->setCurrentIndex(m_sorted->index(row, 0));
                break;
            }
    });
    connect(m_list, &QListView::clicked, this, &CustomerPicker::choose);
    connect(m_list, &QListView::activated, this, &CustomerPicker::choose);
}

int CustomerPicker::rowHeight() const
{
    return qMax(tableRowHeight, fontMetrics().height() + spacing::medium);
}

void CustomerPicker::addSection(const QString &title)
{
    auto *item = new QStandardItem(title);
    item->setData(SectionKind, KindRole);
    item->setFlags(Qt::NoItemFlags);
    item->setSizeHint(QSize(0, rowHeight()));
    item->setFont(ui::font(TextRole::Caption, semibold(QWidget::font())));
    m_items->appendRow(item);
}

void CustomerPicker::fill()
{
    m_items->clear();
    m_filter->clear();
    m_filter->setPlaceholderText(tr("Search places"));
    m_filter->setAccessibleName(tr("Search places"));
    m_list->setAccessibleName(tr("Accounts and places"));
    const int edge = iconEdge(font());
    m_list->setIconSize(QSize(edge, edge));
    // As wide as the mark, so that all names start on one line.
    QPixmap blank(edge, edge);
    blank.fill(Qt::transparent);
    const QIcon unmarked(blank);
    QStandardItem *current = nullptr;
    const auto add = [this, unmarked](Kind kind, const QString &text, const QString &id) {
        auto *item = new QStandardItem(text);
        item->setData(kind, KindRole);
        item->setData(id, IdRole);
        item->setToolTip(text.toHtmlEscaped());
        item->setSizeHint(QSize(0, rowHeight()));
        item->setIcon(unmarked);
        m_items->appendRow(item);
        return item;
    };
    if (m_customer.accounts().size() > 1) {
        addSection(tr("Accounts"));
        for (const auto &account : m_customer.accounts()) {
            QStandardItem *item = add(AccountKind, account.number, account.number);
            if (account.number == m_customer.accountNumber())
                item->setIcon(ui::icon(QStringLiteral("check"), ColorRole::Accent));
        }
    }
    if (!m_customer.properties().empty())
        addSection(tr("Places"));
    if (m_customer.properties().size() > 1) {
        current = add(PropertyKind, tr("All places"), QString());
        if (m_customer.propertyId().isEmpty())
            current->setIcon(ui::icon(QStringLiteral("check"), ColorRole::Accent));
    }
    for (const auto &property : m_customer.properties()) {
        const QString title = property.title().isEmpty() ? tr("Unnamed place") : property.title();
        QStandardItem *item = add(PropertyKind, title, property.id);
        if (property.id == m_customer.propertyId()) {
            item->setIcon(ui::icon(QStringLiteral("check"), ColorRole::Accent));
            current = item;
        }
    }
    if (current)
        m_list->setCurrentIndex(m_sorted->mapFromSource(current->index()));
    m_filter->setVisible(m_items->rowCount() >= manyEntries);
    const int rows = qMin(m_items->rowCount(), 14);
    m_list->setFixedHeight(rows * rowHeight() + spacing::small);
    setFixedWidth(pickerWidth);
    adjustSize();
}

void CustomerPicker::choose(const QModelIndex &index)
{
    const QString id = index.data(IdRole).toString();
    switch (index.data(KindRole).toInt()) {
    case AccountKind:
        m_customer.selectAccount(id);
        break;
    case PropertyKind:
        m_customer.selectProperty(id);
        break;
    default:
        return;
    }
    hide();
    Q_EMIT chosen();
}

bool CustomerPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            m_list->setFocus();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            choose(m_list->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

CustomerSwitcher::CustomerSwitcher(models::CustomerModel &customer, QWidget *parent)
    : QPushButton(parent), m_customer(customer), m_picker(new CustomerPicker(customer, this))
{
    m_picker->hide();
    setObjectName(QStringLiteral("customerSwitcher"));
    setFlat(true);
    setAutoDefault(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &CustomerSwitcher::openPicker);
    const auto again = [this] { retranslate(); };
    connect(&customer, &models::CustomerModel::customerChanged, this, again);
    connect(&customer, &models::CustomerModel::accountChanged, this, again);
    connect(&customer, &models::CustomerModel::propertiesChanged, this, again);
    connect(&customer, &models::CustomerModel::propertyChanged, this, again);
    retranslate();
}

void CustomerSwitcher::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    retranslate();
}

QString CustomerSwitcher::name() const
{
    const models::Person &person = m_customer.person();
    const QString name = models::format::personName(person.givenName, person.familyName, QLocale());
    return name.isEmpty() || name == models::format::none() ? person.fullName : name;
}

QString CustomerSwitcher::place() const
{
    if (const auto *property = m_customer.property())
        return property->title().isEmpty() ? tr("Unnamed place") : property->title();
    if (m_customer.properties().size() > 1)
        return tr("All %n place(s)", nullptr, static_cast<int>(m_customer.properties().size()));
    if (m_customer.properties().size() == 1)
        return m_customer.properties().front().title();
    return {};
}

void CustomerSwitcher::retranslate()
{
    const QStringList words{name(), m_customer.accountNumber(), place()};
    setEnabled(!m_customer.accounts().empty());
    setAccessibleName(tr("Account and place: %1")
                          .arg(words.filter(QRegularExpression(QStringLiteral("\\S"))).join(QStringLiteral(", "))));
    // Escaped, because a tool tip reads what looks like markup as markup.
    setToolTip(words.filter(QRegularExpression(QStringLiteral("\\S"))).join(QLatin1Char('\n')).toHtmlEscaped());
    update();
}

void CustomerSwitcher::openPicker()
{
    m_picker->fill();
    QPoint at = mapToGlobal(QPoint(0, height() + spacing::tiny));
    const QRect screenArea = screen()->availableGeometry();
    at.setX(qMin(at.x(), screenArea.right() - m_picker->width()));
    m_picker->move(at);
    m_picker->show();
    if (m_picker->filter()->isVisible())
        m_picker->filter()->setFocus();
    else
        m_picker->list()->setFocus();
}

QSize CustomerSwitcher::sizeHint() const
{
    const int lines =
        QFontMetrics(semibold(font())).height() + 2 * QFontMetrics(ui::font(TextRole::Caption, font())).height();
    return {m_narrow ? iconEdge(font()) + 2 * spacing::medium : 200, m_narrow ? 40 : lines + spacing::large};
}

QSize CustomerSwitcher::minimumSizeHint() const
{
    return sizeHint();
}

void CustomerSwitcher::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    painter.setPen(QPen(color(focused ? ColorRole::Accent : ColorRole::Line, *this), focused ? 2 : lineWidth));
    painter.setBrush(color(underMouse() && isEnabled() ? ColorRole::Selected : ColorRole::Raised, *this));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    if (m_narrow) {
        const int edge = iconEdge(font());
        const QRect box((width() - edge) / 2, (height() - edge) / 2, edge, edge);
        ui::icon(QStringLiteral("account")).paint(&painter, box);
        return;
    }
    const QFont small = ui::font(TextRole::Caption, font());
    const int arrow = 16;
    QRect text = rect().adjusted(spacing::medium, spacing::small, -spacing::medium - arrow, 0);
    const auto line = [&](const QFont &lineFont, ColorRole role, const QString &words) {
        painter.setFont(lineFont);
        painter.setPen(color(role, *this));
        const QFontMetrics metrics(lineFont);
        painter.drawText(QRect(text.left(), text.top(), text.width(), metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(words, Qt::ElideRight, text.width()));
        text.setTop(text.top() + metrics.height());
    };
    line(semibold(font()), ColorRole::Text, name());
    line(small, ColorRole::Muted, m_customer.accountNumber());
    line(small, ColorRole::Muted, place());
    if (isEnabled()) {
        const QPointF middle(width() - spacing::medium - arrow / 2.0, height() / 2.0);
        painter.setPen(QPen(color(ColorRole::Muted, *this), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)});
    }
}

} // namespace denkiroku::ui
