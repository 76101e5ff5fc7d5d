"""ほかの名簿から取りこむ: a roster's file is shown first, with each problem by its line, then taken over whole or not."""
