#ifndef SCHEDARIO_CPOPPLER_SHIM_H
#define SCHEDARIO_CPOPPLER_SHIM_H
#include <cairo.h>
#include <poppler.h>
#endif
