package dev.apsh.kernel;

/// Something that a kernel has or has not: mostly a file of sysfs, with its rule.
public enum Feature {
  AP_ADAPTER_MASK("/sys/bus/ap/ap_adapter_mask", "B12"),
  MAX_DOMAIN_AT_ONCE("the highest domain, known before a queue tells it", "B17"),
  AP_MAX_ADAPTER_ID("/sys/bus/ap/ap_max_adapter_id", "B18"),
  SCANS("/sys/bus/ap/scans", "B20"),
  BINDINGS("/sys/bus/ap/bindings, and uevents when all queues are bound", "B21"),
  BUS_FEATURES("/sys/bus/ap/features", "B22"),
  BINDINGS_COMPLETE_COUNT("/sys/bus/ap/bindings_complete_count", "B23"),
  CARD_CONFIG("`config` of cards and queues, with which SCLP configures", "C3 Q4"),
  CHKSTOP("`chkstop` of cards and queues", "C4 Q4"),
  MAX_MSG_SIZE("`max_msg_size` of cards", "C4"),
  CCA_INFO("`serialnr` and `mkvps` of CCA adapters", "C5 Q5"),
  EP11_INFO("`API_ordinalnr`, `FW_version`, `op_modes` of EP11 adapters", "C5 Q5"),
  KEPT_ANSWERS(
      "what adapters say of themselves is kept for when they are offline", "zcrypt_ccamisc.c"),
  SERIAL_OF_DEFAULT_DOMAIN(
      "`serialnr` of CCA adapters is asked of the default domain", "zcrypt_cex4.c"),
  QUEUE_RESET("writing `reset` of a queue resets it", "Q2"),
  QUEUES_START_UNBOUND("a new queue's reset, which needs no driver", "Q2 Q3"),
  GUEST_INTERRUPTS("interrupts of adapters for guests", "5.3"),
  QUEUE_FUNCTIONS("`ap_functions` of queues", "Q4"),
  QUEUE_STATUS("`status` of queues bound to vfio_ap", "Q7"),
  DRIVER_OVERRIDE("`driver_override` of queues", "D20-D22"),
  VFIO_AP_BIND("`bind` and `unbind` of the driver vfio_ap", "D7"),
  USEIRQ("the kernel parameter ap.useirq", "P10"),
  MESSAGE_POOL("the kernel parameter ap.msgpool_min_items", "ap_bus.c"),
  HWRNG_SEED("the parameter hwrng_seed of zcrypt", "zcrypt_api.c"),
  REPLY_POOL("the parameter mempool_threshold of zcrypt", "zcrypt_api.c"),
  CONFIG_CHANGED("vfio_ap is told of changes of the host's configuration", "H9"),
  AP_CONFIG("`ap_config` of mediated devices", "T13"),
  MATRIX_FEATURES("`features` of the matrix device", "3.1"),
  ONLINE_UEVENTS("uevents with CONFIG=, ONLINE= and MODE=", "H5"),
  VFIO_DEVICES("/sys/class/vfio-dev", "3.1"),
  ZCRYPT_CONTROL_MASK("`admask` of additional device nodes", "zcrypt_api.c"),
  VFIO_DEVICE_FILES("/dev/vfio/devices, a number for each device", "device_cdev.c"),
  MDEV_STATE("uevents of the matrix device with MDEV_STATE=", "mdev_core.c"),
  UEVENT_ERRNO("the log names the errno of a uevent that was written wrong", "core.c"),
  LATE_MODULE_UEVENTS("a module's uevent `add` comes after what it does when loaded", "module.c");

  private final String words;
  private final String rule;

  Feature(String words, String rule) {
    this.words = words;
    this.rule = rule;
  }

  public String words() {
    return words;
  }

  public String rule() {
    return rule;
  }
}
