#ifndef SCHEDARIO_CTESSERACT_SHIM_H
#define SCHEDARIO_CTESSERACT_SHIM_H
#include <leptonica/allheaders.h>
#include <tesseract/capi.h>
#endif
