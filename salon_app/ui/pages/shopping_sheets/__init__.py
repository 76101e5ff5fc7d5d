"""買いもの票 printed and typed back, いつもの依頼, and the shops."""
