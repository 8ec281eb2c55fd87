/// The programs of s390-tools for AP, each in the release that is installed: lszcrypt, chzcrypt,
/// zcryptctl, zcryptstats, chzdev, lszdev and ap-check. What differs between releases is one table,
/// [dev.apsh.program.s390.S390Change].
@NullMarked
package dev.apsh.program.s390;

import org.jspecify.annotations.NullMarked;
