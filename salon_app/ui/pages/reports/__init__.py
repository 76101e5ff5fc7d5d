"""報告書: documents previewed, printed and saved; 印刷待ち. Which documents exist is reports/'s business."""
