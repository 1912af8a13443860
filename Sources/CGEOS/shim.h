// SPDX-License-Identifier: Apache-2.0
#include <geos_c.h>
