"""はじめての設定: the window of a folder that has no salon yet."""
