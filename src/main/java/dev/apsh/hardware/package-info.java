/// The machine as the Support Element sees it: adapters, LPARs, configuring, cryptographic
/// controls, SCLP. Its LPARs answer the AP instructions through [dev.apsh.hardware.ApFacility], as
/// a guest's control block does.
@NullMarked
package dev.apsh.hardware;

import org.jspecify.annotations.NullMarked;
