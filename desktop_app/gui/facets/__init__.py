"""The panel that narrows a result by source, year, tag and the like."""
