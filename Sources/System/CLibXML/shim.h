#ifndef SCHEDARIO_CLIBXML_SHIM_H
#define SCHEDARIO_CLIBXML_SHIM_H
// Debian's headers pull in ICU, whose names clash with Foundation's own copy of it.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>

// `xmlFree` is a mutable global, which strict concurrency rejects: a function isn't.
static inline void schedario_xml_free(void *pointer) { xmlFree(pointer); }
#endif
