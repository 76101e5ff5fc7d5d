"""前の売上を取りこむ: a file is shown first, with each problem by its line, then taken over whole or not at all."""
