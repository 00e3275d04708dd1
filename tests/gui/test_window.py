"""placeholder"""
def test_opens(window):
    print(window.titles())
    window.app.window.grab().save("/work/scratch/shots/t.png")
    assert window.reader.shown == [1]
