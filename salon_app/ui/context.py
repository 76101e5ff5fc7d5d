"""What a page is given: the salon, the changes, the lanes for work, and the shell around it.

Guide for page authors
----------------------
A page is a folder `pages/<capability>/` with a class derived from `page.Page`, and one line in `pages/__init__.py`.

    class NotesPage(Page):
        tables = frozenset({"note"})                 # refresh() runs when a ChangeSet names one of these

        def __init__(self, ctx: PageContext) -> None:
            super().__init__(ctx)
            self.list = ListBox()
            column = QVBoxLayout(self.body)          # self.body lies above the foot; margins are set by Page
            column.addWidget(self.list)
            self.set_hint(self.tr("だれでも書けます。"))
            self.set_main(self.tr("申し送りを書く"), self.save, icon="pencil")

        def shown(self, args: Args) -> None: ...     # each visit, before refresh(); args from ctx.go(key, **args)
        def refresh(self) -> None: ...               # read values from ctx.salon and show them
        def state(self) -> Args: ...                 # what was typed; given to restore() after a rebuild
        def restore(self, state: Args) -> None: ...

* Change of language, size or theme builds every page anew: build all texts in `__init__`/`refresh` with
  `self.tr()`, take sizes from `look()`; nothing has to be retranslated or restyled by hand.
* Pages hold values (frozen dataclasses from the services), never rows.
* A `Problem` may simply be raised in a slot: the window shows its sentence beside the field that carries
  its name (`self.fields["name"] = Field(…)`) or else as a warning toast. Any other exception is a bug:
  crash file and one sentence.
* Saving one thing and reading a screenful may be called directly. Longer reading: `self.short(work, done)`;
  reports, exports, imports: `self.long(title, work, done)` where work takes a `Progress`.
* `ctx.toast(sentence)` after each action; `undo=True` offers 元に戻す there. Steps that are not saved yet are put
  on the top bar's 元に戻す with `self.push_undo(label, function)` and dropped with `self.clear_undo()`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from salon_app.salon import Salon
    from salon_app.ui.bridge import Bridge
    from salon_app.ui.page_spec import PageSpec
    from salon_app.ui.tasks import Tasks

Args = dict[str, Any]


@dataclass(frozen=True)
class DutyPerson:
    """One of those on duty now; `name` as written in the roster."""

    id: int
    name: str


class Shell(Protocol):
    """The window as pages may use it."""

    def go(self, key: str, args: Args) -> None: ...

    def back(self) -> None: ...

    def back_to(self, key: str) -> None: ...

    def page_keys(self) -> tuple[str, ...]: ...

    def page_specs(self) -> tuple[PageSpec, ...]: ...

    def toast(self, sentence: str, *, undo: bool, warning: bool) -> None: ...

    def duty(self) -> tuple[DutyPerson, ...]: ...

    def undo(self) -> None: ...

    def undo_changed(self) -> None: ...

    def title_changed(self) -> None: ...

    def change_look(self, *, theme: str | None, scale: int | None, language: str | None) -> None: ...

    def practice(self) -> bool: ...

    def reopen(self, folder: Path | None = None, say: str = "") -> None: ...


@dataclass(frozen=True)
class PageContext:
    """Given to every page when it is built. The docstring of this module is the guide."""

    salon: Salon
    bridge: Bridge
    tasks: Tasks
    shell: Shell

    def go(self, key: str, /, **args: Any) -> None:
        """Open the page `key`; 戻る leads back here."""
        self.shell.go(key, args)

    def back(self) -> None:
        """As the button 戻る."""
        self.shell.back()

    def back_to(self, key: str) -> None:
        """Back to the page `key` we came from, over all pages between."""
        self.shell.back_to(key)

    def toast(self, sentence: str, *, undo: bool = False, warning: bool = False) -> None:
        """Say in the foot what was done. It stays until the next one, and follows to the next page."""
        self.shell.toast(sentence, undo=undo, warning=warning)

    def duty(self) -> tuple[DutyPerson, ...]:
        """Who is on duty now, in the order they came; empty before 開店."""
        return self.shell.duty()

    def by(self) -> int | None:
        """The id to write as the one who did it: the first on duty, or None."""
        duty = self.duty()
        return duty[0].id if duty else None

    def reopen(self, folder: Path | None = None, *, say: str = "") -> None:
        """Everything anew in a new window, on these books or another folder's; `say` stands in its foot."""
        self.shell.reopen(folder, say)

    def today(self) -> date:
        """The business date of the computer's clock."""
        return self.salon.clock.today()

    def change_look(
        self, *, theme: str | None = None, scale: int | None = None, language: str | None = None,
    ) -> None:
        """Wear another theme (light, dark, high_contrast), scale (100…200) or language (ja, en), and keep it."""
        self.shell.change_look(theme=theme, scale=scale, language=language)
