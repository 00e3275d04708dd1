"""Reading the text of pages that are pictures: the sheet that asks how, and what is done then."""
