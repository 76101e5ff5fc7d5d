"""根拠 on its own: the rows behind a document's figures as pages, for 「根拠を見る」. In Excel they are a sheet of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from salon_app.reports.kit.model import Continuation, Page, ReportModel

TITLE = "根拠"


def evidence_models(models: Sequence[ReportModel]) -> tuple[ReportModel, ...]:
    """A document of the evidence of each model that has some."""
    return tuple(
        replace(one, title=f"{TITLE}　{one.title}", blocks=one.evidence, evidence=(), letter=None, seals=(), kpis=(), basis=(),
                unit="", numbered=False, page=Page.A4_LANDSCAPE, continuation=Continuation.RUNNING_HEAD,
                document=f"{TITLE}　{one.footer_name}") for one in models if one.evidence)
