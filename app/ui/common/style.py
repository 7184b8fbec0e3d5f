"""Fusion with our frames, indicators, menus, scroll bars and tabs; colours come from the tokens.

There is no style sheet anywhere: one would switch parts of Fusion off. What is not painted here
stays Fusion, in our palette.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QMenu,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionMenuItem,
    QStyleOptionSlider,
    QWidget,
)

from app.ui.common import style_fields, style_menus, style_parts
from app.ui.common.look import px
from app.ui.common.text import TextStyle, line_height

Painting = Callable[[QPainter, QStyleOption, QWidget | None], None]

_Primitive = QStyle.PrimitiveElement
_Control = QStyle.ControlElement
_Complex = QStyle.ComplexControl
_Metric = QStyle.PixelMetric
_Hint = QStyle.StyleHint

_PRIMITIVES: Mapping[QStyle.PrimitiveElement, Painting] = {
    _Primitive.PE_PanelLineEdit: style_fields.line_edit,
    _Primitive.PE_FrameLineEdit: style_fields.line_edit,
    _Primitive.PE_IndicatorCheckBox: style_parts.check_box,
    _Primitive.PE_IndicatorItemViewItemCheck: style_parts.check_box,
    _Primitive.PE_IndicatorRadioButton: style_parts.radio_button,
    _Primitive.PE_FrameFocusRect: style_parts.nothing,
    _Primitive.PE_PanelMenu: style_menus.menu_panel,
    _Primitive.PE_FrameMenu: style_parts.nothing,
    _Primitive.PE_PanelMenuBar: style_parts.nothing,
    _Primitive.PE_PanelTipLabel: style_parts.tool_tip,
    _Primitive.PE_PanelItemViewItem: style_parts.item_row,
    _Primitive.PE_PanelItemViewRow: style_parts.nothing,
    _Primitive.PE_FrameTabBarBase: style_parts.tab_base,
    _Primitive.PE_FrameStatusBarItem: style_parts.nothing,
}
_CONTROLS: Mapping[QStyle.ControlElement, Painting] = {
    _Control.CE_FocusFrame: style_parts.ring,
    _Control.CE_PushButton: style_fields.push_button,
    _Control.CE_MenuItem: style_menus.menu_item,
    _Control.CE_MenuEmptyArea: style_parts.nothing,
    _Control.CE_MenuBarItem: style_menus.menu_bar_item,
    _Control.CE_MenuBarEmptyArea: style_parts.nothing,
    _Control.CE_Splitter: style_parts.splitter,
    _Control.CE_TabBarTabShape: style_parts.tab_shape,
    _Control.CE_TabBarTabLabel: style_parts.tab_label,
    _Control.CE_HeaderSection: style_parts.header_section,
    _Control.CE_ProgressBarGroove: style_parts.progress_groove,
    _Control.CE_ProgressBarContents: style_parts.progress_contents,
    _Control.CE_ProgressBarLabel: style_parts.nothing,
}
_COMPLEX: Mapping[QStyle.ComplexControl, Painting] = {
    _Complex.CC_ComboBox: style_fields.combo_box,
    _Complex.CC_SpinBox: style_fields.spin_box,
    _Complex.CC_ScrollBar: style_parts.scroll_bar,
}
# Pixels at 100 %.
_METRICS: Mapping[QStyle.PixelMetric, int] = {
    _Metric.PM_ScrollBarExtent: 10,
    _Metric.PM_ScrollBarSliderMin: 32,
    _Metric.PM_ScrollView_ScrollBarSpacing: 0,
    _Metric.PM_IndicatorWidth: 16,
    _Metric.PM_IndicatorHeight: 16,
    _Metric.PM_ExclusiveIndicatorWidth: 16,
    _Metric.PM_ExclusiveIndicatorHeight: 16,
    _Metric.PM_CheckBoxLabelSpacing: 8,
    _Metric.PM_RadioButtonLabelSpacing: 8,
    _Metric.PM_FocusFrameHMargin: 4,
    _Metric.PM_FocusFrameVMargin: 4,
    _Metric.PM_SplitterWidth: 1,
    _Metric.PM_MenuPanelWidth: 1,
    _Metric.PM_MenuHMargin: 4,
    _Metric.PM_MenuVMargin: 4,
    _Metric.PM_MenuBarItemSpacing: 0,
    _Metric.PM_MenuBarPanelWidth: 0,
    _Metric.PM_MenuBarHMargin: 0,
    _Metric.PM_MenuBarVMargin: 0,
    _Metric.PM_SmallIconSize: 16,
    _Metric.PM_ButtonIconSize: 16,
    _Metric.PM_ToolTipLabelFrameWidth: 6,
    _Metric.PM_TabBarTabHSpace: 16,
    _Metric.PM_TabBarTabVSpace: 14,
    _Metric.PM_TabBarTabShiftVertical: 0,
    _Metric.PM_TabBarTabShiftHorizontal: 0,
    _Metric.PM_TabBarBaseOverlap: 1,
    _Metric.PM_LayoutHorizontalSpacing: 8,
    _Metric.PM_LayoutVerticalSpacing: 8,
}
_HINTS: Mapping[QStyle.StyleHint, int] = {
    _Hint.SH_FocusFrame_AboveWidget: 1,
    _Hint.SH_ItemView_ActivateItemOnSingleClick: 0,
    _Hint.SH_ComboBox_Popup: 0,
    _Hint.SH_EtchDisabledText: 0,
}
_FIELD_PADDING = 6
_FIELD_KINDS = (QStyle.ContentsType.CT_LineEdit, QStyle.ContentsType.CT_ComboBox)


class HearthStyle(QProxyStyle):
    """The one style of the application; stateless, every figure is read when it is needed."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if painting := _PRIMITIVES.get(element):
            _isolated(painting, painter, option, widget)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if painting := _CONTROLS.get(element):
            _isolated(painting, painter, option, widget)
        else:
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        if painting := _COMPLEX.get(control):
            _isolated(painting, painter, option, widget)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        sub_control: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control == _Complex.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            return style_parts.scroll_bar_part(option, sub_control)
        found = super().subControlRect(control, option, sub_control, widget)  # type: ignore[arg-type]
        edit_field = QStyle.SubControl.SC_ComboBoxEditField
        if control == _Complex.CC_ComboBox and sub_control == edit_field:
            return QStyle.visualRect(
                option.direction,
                option.rect,
                option.rect.adjusted(px(_FIELD_PADDING + 2), 1, -px(32), -1),
            )
        return found

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        found = super().subElementRect(element, option, widget)  # type: ignore[arg-type]
        framed = isinstance(widget, QLineEdit) and widget.hasFrame()
        if element == QStyle.SubElement.SE_LineEditContents and framed:
            return found.adjusted(px(_FIELD_PADDING), 0, -px(_FIELD_PADDING), 0)
        return found

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        length = _METRICS.get(metric)
        if length is None:
            return super().pixelMetric(metric, option, widget)
        return length if length <= 1 else px(length)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        if hint == _Hint.SH_UnderlineShortcut:
            return int(style_menus.shows_mnemonics(widget))
        fixed = _HINTS.get(hint)
        return super().styleHint(hint, option, widget, returned) if fixed is None else fixed

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        if kind == QStyle.ContentsType.CT_MenuItem and isinstance(option, QStyleOptionMenuItem):
            return style_menus.menu_item_size(option)
        if kind == QStyle.ContentsType.CT_MenuBarItem:
            return QSize(size.width() + px(16), line_height(TextStyle.UI) + px(12))
        found = super().sizeFromContents(kind, option, size, widget)  # type: ignore[arg-type]
        if kind in _FIELD_KINDS:
            found.setHeight(max(found.height(), px(32)))
        if kind == QStyle.ContentsType.CT_PushButton:
            found = QSize(max(size.width() + px(24), px(64)), px(32))
        return found

    def polish(self, target: object) -> object:  # type: ignore[override]  # three overloads
        result: object = super().polish(target)  # type: ignore[call-overload]
        if isinstance(target, QMenu):
            # Round corners need the corners to be see-through.
            target.setWindowFlag(Qt.WindowType.FramelessWindowHint)
            target.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
            target.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        return result


def _isolated(
    painting: Painting, painter: QPainter, option: QStyleOption, widget: QWidget | None
) -> None:
    painter.save()
    try:
        painting(painter, option, widget)
    finally:
        painter.restore()
