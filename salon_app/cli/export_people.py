"""export people: vCards for a telephone's address book."""

from __future__ import annotations

from typing import TYPE_CHECKING

from salon_app.cli.kinds import Exported, ExportKind, GivenExport
from salon_app.model.progress import Progress
from salon_app.model.texts import translate

if TYPE_CHECKING:
    from salon_app.salon import Salon


def make(salon: Salon, given: GivenExport, progress: Progress) -> Exported:
    """Those who agreed to be on lists."""
    cards = salon.vcards.export(progress=progress)
    facts = {"count": cards.count, "left_out": cards.left_out, "refused": cards.refused, "not_asked": cards.not_asked}
    return Exported(cards.data, facts, (cards.sentence,))


PEOPLE = ExportKind(translate("Cli", "名簿（電話帳用）"), ".vcf", make, elsewhere=translate(
    "Cli", "Excel・PDF・CSVの名簿は、report roster で書けます。"))
