#ifndef SCHEDARIO_CGLIB_SHIM_H
#define SCHEDARIO_CGLIB_SHIM_H
#include <glib.h>
#endif
