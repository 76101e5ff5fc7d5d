"""連絡網: the tree as an outline and a pyramid, the next version as a draft, 訓練 and 本番, 通話票 typed back, copies."""
