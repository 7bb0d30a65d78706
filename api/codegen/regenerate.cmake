# SPDX-FileCopyrightText: 2026 The Denkiroku authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Runs GENERATOR with the first Python that can import graphql: the one named by PYTHON, or one of the usual places.
# ARGUMENTS goes to the generator.
foreach(candidate "${PYTHON}" /usr/bin/python3 python3 python3.13 python3.12 python3.11 python3.10 python)
  if(candidate STREQUAL "")
    continue()
  endif()
  execute_process(COMMAND ${candidate} -c "import graphql" RESULT_VARIABLE failed OUTPUT_QUIET ERROR_QUIET)
  if(failed EQUAL 0)
    execute_process(COMMAND ${candidate} ${GENERATOR} ${ARGUMENTS} RESULT_VARIABLE failed)
    if(NOT failed EQUAL 0)
      message(FATAL_ERROR "The generator failed; see above.")
    endif()
    return()
  endif()
endforeach()
message(FATAL_ERROR "No Python 3 here can import graphql. Install graphql-core: the package python3-graphql-core on "
  "Debian and Ubuntu, `pip install graphql-core` elsewhere. Another interpreter is named with -DDENKIROKU_PYTHON=...")
