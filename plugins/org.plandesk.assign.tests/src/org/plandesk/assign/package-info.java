// SPDX-License-Identifier: EPL-2.0
package org.plandesk.assign;
