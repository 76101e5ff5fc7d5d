"""開店, レジ締め, 途中で数える（点検） and 来店者数. What was typed lies in form_state.py and tally.py, without Qt."""
