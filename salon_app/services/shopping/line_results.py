"""What became of the lines of an errand: bought, something else, nothing; and their prices. Inside an open operation."""

from __future__ import annotations

from collections.abc import Sequence

from salon_app.model import errands
from salon_app.model.problems import InputProblem, RuleProblem
from salon_app.model.texts import translate
from salon_app.model.yen import MAX_ENTRY
from salon_app.services.shopping.rows import lines_of
from salon_app.services.shopping.values import Got, Line
from salon_app.store.tables import ErrandLineRow
from salon_app.store.unit_of_work import Operation


def write_results(operation: Operation, errand_id: int, results: Sequence[Got]) -> None:
    """Results of lines. Raises InputProblem (field: price), RuleProblem."""
    lines = {line.id: line for line in lines_of(operation.session, (errand_id,))[errand_id]}
    for result in results:
        line = lines.get(result.line_id)
        if line is None:
            raise RuleProblem(translate("Errands", "その品は、もうこの依頼にありません。画面を開き直してください。"))
        operation.update(ErrandLineRow, line.id, outcome=result.outcome, price=_price(line, result), got=result.got.strip())


def not_bought(operation: Operation, errand_id: int) -> None:
    """The purchase was wrong: its lines wait for their prices again. Raises RuleProblem where goods of it are 不要."""
    for line in lines_of(operation.session, (errand_id,))[errand_id]:
        if line.unwanted:
            raise RuleProblem(translate("Errands", "不要にした品があります。先に「不要」を戻してください。"))
        if line.price is not None:
            operation.update(ErrandLineRow, line.id, outcome="", got="", price=None)


def _price(line: Line, result: Got) -> int | None:
    """The price a result gives a line. Raises InputProblem (field: price)."""
    if result.outcome not in ("", *errands.OUTCOMES):
        raise ValueError(f"an unknown outcome: {result.outcome!r}")
    bought = result.outcome in (errands.BOUGHT, errands.SUBSTITUTED)
    if bought and (result.price is None or not 0 <= result.price <= MAX_ENTRY):
        sentence = translate("Errands", "{number}番の代金を入れてください。")
        raise InputProblem(sentence.format(number=line.number), field="price")
    if line.unwanted and (not bought or result.price != line.price):
        raise RuleProblem(translate("Errands", "不要にした品の代金は直せません。先に「不要」を戻してください。"))
    return result.price if bought else None
