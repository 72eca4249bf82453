#ifndef SCHEDARIO_CARCHIVE_SHIM_H
#define SCHEDARIO_CARCHIVE_SHIM_H
#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#endif
