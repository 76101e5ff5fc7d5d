"""会計・管理: the list of pages that belong to the office."""
