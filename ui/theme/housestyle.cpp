// SPDX-FileCopyrightText: 2026 The Denkiroku authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/housestyle.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace denkiroku::ui {

namespace {

constexpr int scrollBarWidth = 12;
constexpr int controlHeight = 30;
constexpr int menuArrowRoom = 16;

QColor of(ColorRole role, const QStyleOption &option)
{
    return color(role, schemeOf(option.palette));
}

/// Pens of odd width are sharp on half pixels.
QRectF crisp(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

QColor mixed(const QColor &below, QColor above, float share)
{
    above.setRgbF(below.redF() + (above.redF() - below.redF()) * share,
                  below.greenF() + (above.greenF() - below.greenF()) * share,
                  below.blueF() + (above.blueF() - below.blueF()) * share);
    return above;
}

/// A frame that is seen on both grounds: 3:1 is asked of a control's outline.
QColor outline(const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    return enabled ? of(ColorRole::Compare, option) : of(ColorRole::Line, option);
}

void drawArrow(QPainter &painter, const QRectF &box, const QColor &ink)
{
    const QPointF middle = box.center();
    QPainterPath path(middle + QPointF(-4, -2));
    path.lineTo(middle + QPointF(0, 2));
    path.lineTo(middle + QPointF(4, -2));
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

class Painting {
public:
    explicit Painting(QPainter &painter) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Painting() { m_painter.restore(); }
    Painting(const Painting &) = delete;
    Painting &operator=(const Painting &) = delete;

private:
    QPainter &m_painter;
};

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void HouseStyle::drawButton(const QStyleOption &option, QPainter &painter) const
{
    const Painting painting(painter);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool enabled = option.state & State_Enabled;
    const bool primary = enabled && button && (button->features & QStyleOptionButton::DefaultButton);
    const bool down = option.state & (State_Sunken | State_On);
    const QColor accent = of(ColorRole::Accent, option);
    QColor ground = primary ? accent : of(ColorRole::Raised, option);
    if (down)
        ground = mixed(ground, primary ? of(ColorRole::Text, option) : accent, 0.18F);
    else if (enabled && (option.state & State_MouseOver))
        ground = mixed(ground, primary ? of(ColorRole::Raised, option) : accent, 0.08F);
    painter.setBrush(ground);
    painter.setPen(QPen(primary ? accent : outline(option), lineWidth));
    painter.drawRoundedRect(crisp(option.rect), radius, radius);
}

void HouseStyle::drawField(const QStyleOption &option, QPainter &painter) const
{
    const Painting painting(painter);
    const bool focused = option.state & State_HasFocus;
    painter.setBrush(option.palette.base());
    painter.setPen(focused ? QPen(of(ColorRole::Accent, option), 2) : QPen(outline(option), lineWidth));
    const QRectF box = focused ? QRectF(option.rect).adjusted(1, 1, -1, -1) : crisp(option.rect);
    painter.drawRoundedRect(box, radius, radius);
}

void HouseStyle::drawCheck(const QStyleOption &option, QPainter &painter, bool round) const
{
    const Painting painting(painter);
    const bool on = option.state & State_On;
    const bool enabled = option.state & State_Enabled;
    const QColor accent = enabled ? of(ColorRole::Accent, option) : of(ColorRole::Compare, option);
    const QRectF box = crisp(option.rect);
    painter.setBrush(on ? QBrush(accent) : option.palette.base());
    painter.setPen(QPen(on ? accent : outline(option), lineWidth));
    painter.drawRoundedRect(box, round ? box.width() / 2 : 3, round ? box.height() / 2 : 3);
    if (!on)
        return;
    painter.setPen(QPen(of(ColorRole::OnAccent, option), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (round) {
        painter.setBrush(of(ColorRole::OnAccent, option));
        painter.drawEllipse(box.center(), box.width() / 8, box.height() / 8);
        return;
    }
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + box.width() * x, box.y() + box.height() * y);
    };
    painter.drawPolyline(QPolygonF{at(0.22, 0.52), at(0.42, 0.72), at(0.78, 0.30)});
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(*option, *painter);
        return;
    case PE_FrameLineEdit:
        drawField(*option, *painter);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        return;
    case PE_IndicatorCheckBox:
        drawCheck(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(*option, *painter, true);
        return;
    case PE_PanelButtonTool: {
        const Painting painting(*painter);
        const bool down = option->state & (State_Sunken | State_On);
        const bool over = (option->state & State_MouseOver) && (option->state & State_Enabled);
        if (!down && !over)
            return;
        painter->setPen(Qt::NoPen);
        painter->setBrush(down ? of(ColorRole::Selected, *option)
                               : mixed(option->palette.window().color(), of(ColorRole::Accent, *option), 0.1F));
        painter->drawRoundedRect(option->rect, radius, radius);
        return;
    }
    case PE_FrameFocusRect: {
        // Who clicks sees what was clicked; who tabs has to see where they are.
        if (!(option->state & State_KeyboardFocusChange))
            return;
        const Painting painting(*painter);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(of(ColorRole::Accent, *option), 2));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), radius - 1, radius - 1);
        return;
    }
    case PE_Frame:
    case PE_FrameMenu:
    case PE_FrameGroupBox: {
        const Painting painting(*painter);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(of(ColorRole::Line, *option), lineWidth));
        painter->drawRect(crisp(option->rect));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    if (element == CE_PushButtonLabel) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton label = *button;
            if ((label.features & QStyleOptionButton::DefaultButton) && (label.state & State_Enabled))
                label.palette.setColor(QPalette::ButtonText, of(ColorRole::OnAccent, *option));
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        const Painting painting(*painter);
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->fillRect(option->rect, option->palette.base());
        painter->setPen(of(ColorRole::Line, *option));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_Splitter)
        return;
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const Painting painting(painter);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    QColor ink = of(ColorRole::Compare, option);
    const bool held = (option.state & (State_Sunken | State_MouseOver));
    ink.setAlphaF(held ? 0.9F : 0.55F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QRectF box = QRectF(slider).adjusted(3, 3, -3, -3);
    painter.drawRoundedRect(box, 3, 3);
}

void HouseStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (box && box->frame)
        drawField(option, painter);
    const Painting painting(painter);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    const bool enabled = option.state & State_Enabled;
    drawArrow(painter, arrow, of(enabled ? ColorRole::Text : ColorRole::Compare, option));
}

void HouseStyle::drawSpinBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (!box)
        return;
    if (box->frame)
        drawField(option, painter);
    if (box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const Painting painting(painter);
    const auto ink = [&](QAbstractSpinBox::StepEnabledFlag step) {
        const bool isPossible = (option.state & State_Enabled) && (box->stepEnabled & step);
        return of(isPossible ? ColorRole::Text : ColorRole::Compare, option);
    };
    drawArrow(painter, subControlRect(CC_SpinBox, &option, SC_SpinBoxDown, widget),
              ink(QAbstractSpinBox::StepDownEnabled));
    // The other way round.
    const QRectF up = subControlRect(CC_SpinBox, &option, SC_SpinBoxUp, widget);
    painter.translate(up.center());
    painter.scale(1, -1);
    painter.translate(-up.center());
    drawArrow(painter, up.toAlignedRect(), ink(QAbstractSpinBox::StepUpEnabled));
}

void HouseStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    QStyleOptionToolButton plain = option;
    const bool menu = option.features & QStyleOptionToolButton::HasMenu;
    const bool split = option.features & QStyleOptionToolButton::MenuButtonPopup;
    const bool words = !option.text.isEmpty() && option.toolButtonStyle != Qt::ToolButtonIconOnly;
    if (!menu || split) {
        QProxyStyle::drawComplexControl(CC_ToolButton, &option, &painter, widget);
        return;
    }
    plain.features &= ~QStyleOptionToolButton::HasMenu;
    if (!words) {
        QProxyStyle::drawComplexControl(CC_ToolButton, &plain, &painter, widget);
        return;
    }
    proxy()->drawPrimitive(PE_PanelButtonTool, &option, &painter, widget);
    if ((option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange))
        proxy()->drawPrimitive(PE_FrameFocusRect, &option, &painter, widget);
    plain.rect.adjust(spacing::tiny, 0, -menuArrowRoom, 0);
    proxy()->drawControl(CE_ToolButtonLabel, &plain, &painter, widget);
    const Painting painting(painter);
    const QRect arrow(option.rect.right() - menuArrowRoom, option.rect.top(), menuArrowRoom, option.rect.height());
    drawArrow(painter, arrow, of(ColorRole::Muted, option));
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        drawScrollBar(*option, *painter, widget);
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton) {
        drawToolButton(*tool, *painter, widget);
        return;
    }
    if (control == CC_ComboBox) {
        drawComboBox(*option, *painter, widget);
        return;
    }
    if (control == CC_SpinBox) {
        drawSpinBox(*option, *painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? bar->rect.width() : bar->rect.height();
    const int range = bar->maximum - bar->minimum;
    const int pages = range + bar->pageStep;
    const int slider =
        pages > 0 ? qBound(qMin(32, length), int(qint64(length) * bar->pageStep / pages), length) : length;
    const int at =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        return lying ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                     : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return piece(at, slider);
    case SC_ScrollBarSubPage:
        return piece(0, at);
    case SC_ScrollBarAddPage:
        return piece(at + slider, length - at - slider);
    case SC_ScrollBarGroove:
        return bar->rect;
    default:
        return {};
    }
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // Only a field that draws its own frame: the one inside a spin box has none.
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(spacing::tiny, 0, -spacing::tiny, 0);
    return rect;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_HeaderMargin:
        return spacing::small;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    switch (hint) {
    // Nothing moves by itself.
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    // A screen reader's user has to reach every word of a label.
    case SH_UnderlineShortcut:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            tool && (tool->features & QStyleOptionToolButton::HasMenu) && !tool->text.isEmpty() &&
            tool->toolButtonStyle != Qt::ToolButtonIconOnly)
            result.rwidth() += menuArrowRoom;
        result.setHeight(qMax(result.height(), controlHeight));
        break;
    case CT_PushButton:
        result.rwidth() += spacing::large;
        [[fallthrough]];
    case CT_ComboBox:
    case CT_SpinBox:
    case CT_LineEdit:
        result.setHeight(qMax(result.height() + 2, controlHeight));
        break;
    default:
        break;
    }
    return result;
}

} // namespace denkiroku::ui
