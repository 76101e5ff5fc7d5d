"""設定: one list of plain questions, each answered on a page of its own; products, kinds of payment, helpers."""
