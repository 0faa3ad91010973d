"""What a source folder may say: the names of its files here, the keys of every group beside it."""

import re

FORMAT = 1
"""The number of this way to write a consultation."""

ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
"""Ids name files, columns and translations: lower-case letters, digits and hyphens."""

MAIN = "consultation.yaml"
TRANSLATIONS = "translations"
PICTURES = "pictures"
SOUNDS = "sounds"
KIOSK_SOUNDS = "kiosk"
"""The folder, in that of a language, of recordings of the kiosk's own sentences."""
VIDEOS = "videos"
SUBTITLES = "subtitles"
PICTURE_SUFFIXES = (".png", ".jpg", ".jpeg", ".svg")
SOUND_SUFFIXES = (".wav", ".ogg", ".flac", ".mp3")
WORLD_SUFFIXES = (".pgw", ".jgw", ".wld")
VIDEO_SUFFIXES = (".mp4", ".webm", ".mkv")

MANY_QUESTIONS = 8
"""Above this, residents leave before the end."""
