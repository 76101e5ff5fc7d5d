"""買いもの代行 and its money: 預り金 taken, goods paid, delivered or brought back, settled. One task a page."""
