What the kernels say of the machine, of which each can use what it knows:

  $ profiles run 'cd /sys/bus/ap
  > cat ap_max_domain_id ap_max_adapter_id
  > cut -c 1-6 ap_adapter_mask
  > cat features'
  document:
    255
    cat: ap_max_adapter_id: No such file or directory
    0x0e00
    cat: features: No such file or directory
    [1]
  linux-4.20:
    255
    cat: ap_max_adapter_id: No such file or directory
    cut: ap_adapter_mask: No such file or directory
    cat: features: No such file or directory
    [1]
  linux-6.1:
    255
    255
    0x0e00
    cat: features: No such file or directory
    [1]
  linux-6.12, linux-6.19:
    255
    255
    0x0e00
    APSC APXA QACT RC8A
  $ profiles run 'cd /sys/devices/ap/card05
  > cat depth ap_functions 05.0004/ap_functions'
  document, linux-4.20, linux-6.1:
    7
    0x92800000
    cat: 05.0004/ap_functions: No such file or directory
    [1]
  linux-6.12, linux-6.19:
    8
    0x92800000
    0x92800000
