# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later

# libxlsxwriter (Debian: libxlsxwriter-dev, Homebrew and vcpkg: libxlsxwriter) as denkiroku_xlsxwriter. Not every package
# of it has a CMake or pkg-config file, so the library itself is looked for.
find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h)
find_library(XLSXWRITER_LIBRARY NAMES xlsxwriter libxlsxwriter)
if(NOT XLSXWRITER_INCLUDE_DIR OR NOT XLSXWRITER_LIBRARY)
  message(FATAL_ERROR "libxlsxwriter is missing (package libxlsxwriter-dev; libxlsxwriter in Homebrew and vcpkg)")
endif()
add_library(denkiroku_xlsxwriter INTERFACE)
target_include_directories(denkiroku_xlsxwriter SYSTEM INTERFACE ${XLSXWRITER_INCLUDE_DIR})
target_link_libraries(denkiroku_xlsxwriter INTERFACE ${XLSXWRITER_LIBRARY})
find_package(ZLIB QUIET)
if(ZLIB_FOUND)
  # Where the library is a static one.
  target_link_libraries(denkiroku_xlsxwriter INTERFACE ZLIB::ZLIB)
endif()
