"""What happened at a session: 内容, 成果, 課題 and photos."""
