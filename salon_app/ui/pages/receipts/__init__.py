"""領収書: issued for a slip or another income, with a number; printing is the page 報告書's."""
