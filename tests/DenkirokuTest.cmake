# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Python that can import graphql: the generator's check and the reference Kraken need it. It is not always the first
# one in PATH.
set(DENKIROKU_PYTHON "" CACHE FILEPATH "A Python 3 that can import graphql-core")
if(NOT DENKIROKU_PYTHON)
  foreach(candidate /usr/bin/python3 python3 python)
    execute_process(COMMAND ${candidate} -c "import graphql" RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
    if(failed EQUAL 0)
      set(DENKIROKU_PYTHON ${candidate} CACHE FILEPATH "A Python 3 that can import graphql-core" FORCE)
      break()
    endif()
  endforeach()
endif()
if(NOT DENKIROKU_PYTHON)
  message(FATAL_ERROR "The tests need a Python 3 that can import graphql (package python3-graphql-core, or "
    "'pip install graphql-core'). Name it with -DDENKIROKU_PYTHON=...")
endif()

set(DENKIROKU_TEST_ENVIRONMENT
  "QT_QPA_PLATFORM=offscreen"
  "LC_ALL=C.UTF-8"
  "DENKIROKU_SOURCE_DIR=${CMAKE_SOURCE_DIR}"
  "DENKIROKU_BINARY_DIR=${CMAKE_BINARY_DIR}"
  "DENKIROKU_PYTHON=${DENKIROKU_PYTHON}"
  "ASAN_OPTIONS=detect_leaks=0"
  "UBSAN_OPTIONS=print_stacktrace=1")

# denkiroku_add_test(NAME tst_x SOURCES ... LIBRARIES ... [ENVIRONMENT A=b ...] [TIMEOUT seconds] [KEYRING])
# A Qt Test program run by ctest in a fresh HOME. KEYRING starts it in a session bus of its own with an unlocked
# gnome-keyring.
function(denkiroku_add_test)
  cmake_parse_arguments(ARG "KEYRING" "NAME;TIMEOUT" "SOURCES;LIBRARIES;ENVIRONMENT" ${ARGN})
  add_executable(${ARG_NAME} ${ARG_SOURCES})
  target_link_libraries(${ARG_NAME} PRIVATE ${ARG_LIBRARIES} Qt6::Test)
  target_include_directories(${ARG_NAME} PRIVATE ${CMAKE_SOURCE_DIR})
  if(ARG_KEYRING)
    set(wrapper ${CMAKE_SOURCE_DIR}/tests/with-keyring)
  else()
    set(wrapper ${CMAKE_SOURCE_DIR}/tests/with-fresh-home)
  endif()
  add_test(NAME ${ARG_NAME} COMMAND ${wrapper} $<TARGET_FILE:${ARG_NAME}>)
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 300)
  endif()
  set_tests_properties(${ARG_NAME} PROPERTIES
    ENVIRONMENT "${DENKIROKU_TEST_ENVIRONMENT};${ARG_ENVIRONMENT}"
    TIMEOUT ${ARG_TIMEOUT})
endfunction()

# denkiroku_add_python_test(NAME x SCRIPT path [ARGS ...]): a Python script or unittest file run with DENKIROKU_PYTHON.
function(denkiroku_add_python_test)
  cmake_parse_arguments(ARG "" "NAME;SCRIPT;TIMEOUT" "ARGS" ${ARGN})
  add_test(NAME ${ARG_NAME} COMMAND ${DENKIROKU_PYTHON} ${ARG_SCRIPT} ${ARG_ARGS})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 600)
  endif()
  set_tests_properties(${ARG_NAME} PROPERTIES
    ENVIRONMENT "${DENKIROKU_TEST_ENVIRONMENT};PYTHONDONTWRITEBYTECODE=1" TIMEOUT ${ARG_TIMEOUT})
endfunction()
