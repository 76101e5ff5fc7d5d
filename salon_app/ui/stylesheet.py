"""The one style sheet, generated from roles and measures: fields, lists, scroll bars. Buttons paint themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from salon_app.ui.theme import Look


def stylesheet(worn: Look) -> str:
    """Qt style sheet of a look."""
    p = worn.palette
    line = f"{p.line_width}px"
    bar = worn.px(16, 24)
    corner = worn.px(4)
    return f"""
* {{ outline: none; }}
QWidget {{ color: {p.text}; }}
SalonWindow, StepWindow, Page, QDialog, QMessageBox {{ background: {p.surface}; }}
QLabel {{ background: transparent; border: none; }}
QLabel[tone="muted"] {{ color: {p.muted}; }}
QLabel[tone="warning"] {{ color: {p.warning}; }}
QLabel[tone="ok"] {{ color: {p.ok}; }}
QLabel[tone="on_selection"] {{ color: {p.on_selection}; }}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {{
  background: {p.raised}; color: {p.text}; border: {line} solid {p.edge}; border-radius: {corner}px;
  padding: 0 {worn.px(12, 10)}px; selection-background-color: {p.primary}; selection-color: {p.on_primary};
  placeholder-text-color: {p.muted};
}}
QLineEdit, QComboBox {{ min-height: {worn.field - 2 * p.line_width}px; max-height: {worn.field - 2 * p.line_width}px; }}
QPlainTextEdit, QTextEdit {{ padding: {worn.px(8)}px {worn.px(6)}px; }}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{
  border: {max(2, p.line_width)}px solid {p.warning}; }}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {{
  background: {p.disabled}; color: {p.on_disabled};
  border: {line} {"dashed" if p.name == "high_contrast" else "solid"} {p.line}; }}
QLineEdit:read-only, QPlainTextEdit:read-only {{ background: {p.surface}; }}
QComboBox::drop-down {{ width: 0; border: none; }}
QComboBox QAbstractItemView {{
  background: {p.raised}; color: {p.text}; border: {line} solid {p.edge}; padding: 0;
  selection-background-color: {p.selection}; selection-color: {p.on_selection};
}}
QComboBox QAbstractItemView::item {{ min-height: {worn.target}px; padding: 0 {worn.px(12)}px; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget[plain="true"] {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: {p.window}; border: none; }}
QScrollBar:vertical {{ background: {p.window}; width: {bar}px; margin: 0;
  border: none; border-left: {line} solid {p.line}; }}
QScrollBar::handle:vertical {{
  background: {p.edge}; min-height: {worn.target}px; border-radius: {max((bar - 2 * worn.px(4)) // 2, 2)}px;
  margin: {worn.px(4)}px {worn.px(3)}px; }}
QScrollBar:horizontal {{ background: {p.window}; height: {bar}px; margin: 0;
  border: none; border-top: {line} solid {p.line}; }}
QScrollBar::handle:horizontal {{
  background: {p.edge}; min-width: {worn.target}px; border-radius: {max((bar - 2 * worn.px(4)) // 2, 2)}px;
  margin: {worn.px(3)}px {worn.px(4)}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QTableView, QTreeView, QListView {{
  background: {p.raised}; color: {p.text}; border: {line} solid {p.line}; border-radius: {worn.radius}px;
  gridline-color: {p.line}; selection-background-color: {p.selection}; selection-color: {p.on_selection};
}}
QHeaderView {{ background: {p.raised}; }}
QHeaderView::section {{
  background: {p.raised}; color: {p.muted}; border: none; border-bottom: {line} solid {p.edge};
  padding: {worn.px(6)}px {worn.px(12)}px; }}
QProgressBar {{
  background: {p.raised}; border: {line} solid {p.edge}; border-radius: {worn.px(7, 10)}px;
  min-height: {worn.px(12, 20)}px; max-height: {worn.px(12, 20)}px; }}
QProgressBar::chunk {{ background: {p.primary}; border-radius: {worn.px(6, 9)}px; }}
QToolTip {{ background: {p.raised}; color: {p.text}; border: {line} solid {p.edge}; padding: {worn.px(6)}px; }}
"""
