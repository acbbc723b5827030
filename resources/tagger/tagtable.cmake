# SPDX-License-Identifier: GPL-3.0-or-later
# The part-of-speech tagger's probabilities, made at build time from Debian's liblingua-en-tagger-perl (GPL-3).
# Sets tag_table to the generated source.
find_path(NUTGRAF_TAGGER_DATA words.yml
  HINTS /usr/share/perl5/Lingua/EN/Tagger
  DOC "Folder with words.yml and tags.yml of Lingua::EN::Tagger")
if(NOT NUTGRAF_TAGGER_DATA OR NOT EXISTS ${NUTGRAF_TAGGER_DATA}/tags.yml)
  message(FATAL_ERROR
    "The part-of-speech tagger's data (words.yml, tags.yml) are missing. Install them with\n"
    "  apt-get install liblingua-en-tagger-perl\n"
    "or set NUTGRAF_TAGGER_DATA to the folder that holds them.")
endif()

add_executable(maketagtable ${CMAKE_SOURCE_DIR}/resources/tagger/maketagtable.cpp)
target_link_libraries(maketagtable PRIVATE nutgraf_options)
set(tag_table ${CMAKE_CURRENT_BINARY_DIR}/tagtable.cpp)
add_custom_command(
  OUTPUT ${tag_table}
  COMMAND maketagtable ${NUTGRAF_TAGGER_DATA}/words.yml ${NUTGRAF_TAGGER_DATA}/tags.yml ${tag_table}
  DEPENDS maketagtable ${NUTGRAF_TAGGER_DATA}/words.yml ${NUTGRAF_TAGGER_DATA}/tags.yml
  VERBATIM)
