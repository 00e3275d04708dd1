"""Picture files as articles: png, jpeg, gif, webp and tiff, and nothing else that Pillow reads.

kinds       what a file is by its first bytes, and how large it may be
opening     a file, looked at before anything of it is decoded: its pages and their sizes
drawing     a page as it is shown; embedding: as it goes into a PDF, without loss
jpeg        the parts of a JPEG file
facts       what a file says of itself: EXIF, IPTC, XMP and texts in PNG files
importer    an article made of a file; child: the process behind a file that is shown
"""
