"""From a report as blocks to paper, Excel and CSV. What a document says is in salon_app/reports/<document>.py."""
