"""What the shell knows of a page before it is built: key, place in the navigation, title, icon, and how to build it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.context import Args, PageContext
    from salon_app.ui.page import Page

Area = Literal["today", "sales", "shopping", "activities", "phone", "people", "office"]


def QT_TRANSLATE_NOOP(context: str, source: str) -> str:
    """Marks `source` for the catalogue, which knows this name; Qt's own function has no type."""
    return source


@dataclass(frozen=True)
class PageSpec:
    """One line of PAGES. `menu` pages open from the navigation; the others from a page of the same area.

    `title` and `about` are marked with QT_TRANSLATE_NOOP("Pages", …). `page` is its class as `module:Class` below
    ui/pages, imported when it is first opened, so that the program starts quickly. `opens_plain` False: it always needs
    arguments. `states` are what the gallery draws besides the plain page: a name, and how to find the arguments in a
    salon (None: not in this one).
    """

    key: str
    area: Area
    title: str
    icon: str
    page: str
    about: str = ""
    menu: bool = True
    opens_plain: bool = True
    states: tuple[tuple[str, Callable[[Salon], Args | None]], ...] = ()

    def build(self, ctx: PageContext) -> Page:
        """The page itself."""
        module, _, name = self.page.partition(":")
        built: Page = getattr(import_module(f"salon_app.ui.pages.{module}"), name)(ctx)
        return built

    def words(self) -> str:
        """The title in the language in use."""
        return QCoreApplication.translate("Pages", self.title)

    def sentence(self) -> str:
        """What the page is for, in the language in use."""
        return QCoreApplication.translate("Pages", self.about) if self.about else ""


@dataclass(frozen=True)
class AreaSpec:
    """One button of the navigation."""

    key: Area
    title: str
    icon: str

    def words(self) -> str:
        """The word on the button in the language in use."""
        return QCoreApplication.translate("Pages", self.title)
