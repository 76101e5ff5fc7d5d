"""見守り電話: today's round and the call in hand, 対応, one person's history, 緊急時の手順."""
