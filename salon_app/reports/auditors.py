"""監査報告: what the auditors (監事) say below accounts, with room for the date, their names and their stamps."""

from __future__ import annotations

from salon_app.reports.kit.model import Circle, Diagram, Frame, Label, Stroke, Text


def audit_report(of: str) -> Diagram:
    """監査報告 of two auditors over the body of a portrait page; `of`: what they found right (この決算書)."""
    found = f"帳簿・領収書・通帳を調べた結果、{of}は正しいことを認めます。"
    day, auditor = "令和　　　年　　　月　　　日", "監事　　　　　　　　　　　　印"
    return Diagram(height=27.0, shapes=(
        Frame(0, 0, 178.0, 27.0, 0.7),
        Label(3.0, 6.4, "監査報告", 10.5, bold=True),
        Label(24.0, 6.4, found, 10.5, width=150.0),
        Label(3.0, 17.4, day, 10.5),
        *(shape for y in (14.4, 22.6) for shape in (
            Label(82.0, y, "監事", 10.5), Stroke(((94.0, y + 1.2), (158.0, y + 1.2)), 0.4), Circle(167.0, y - 1.2, 3.4))),
    ), data=(Text(paragraphs=(f"監査報告　{found}", day, auditor, auditor)),))
