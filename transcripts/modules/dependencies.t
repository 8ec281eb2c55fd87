The drivers of the crypto cards are there from the start:

  $ lsmod
  Module                  Size  Used by
  zcrypt_cex2c           16384  0
  zcrypt_cex2a           16384  0
  zcrypt_cex4            16384  0
  zcrypt                114688  3 zcrypt_cex2c,zcrypt_cex2a,zcrypt_cex4

Loading vfio_ap loads what it needs:

  $ modprobe vfio_ap
  $ lsmod
  Module                  Size  Used by
  vfio_ap                32768  0
  kvm                   389120  1 vfio_ap
  vfio_mdev              16384  1 vfio_ap
  mdev                   24576  2 vfio_ap,vfio_mdev
  vfio                   40960  3 vfio_ap,vfio_mdev,mdev
  zcrypt_cex2c           16384  0
  zcrypt_cex2a           16384  0
  zcrypt_cex4            16384  0
  zcrypt                114688  4 vfio_ap,zcrypt_cex2c,zcrypt_cex2a,zcrypt_cex4
  $ ls -d /sys/module/vfio_ap /sys/module/mdev
  /sys/module/mdev
  /sys/module/vfio_ap

A module that another needs stays, and loading twice is no error:

  $ rmmod mdev
  rmmod: ERROR: Module mdev is in use by: vfio_ap vfio_mdev
  [1]
  $ modprobe vfio_ap
  $ rmmod vfio_ap
  $ rmmod vfio_mdev mdev
  $ lsmod | grep mdev
  [1]

A module that there is not:

  $ modprobe vfio_pa
  modprobe: FATAL: Module vfio_pa not found in directory /lib/modules/5.1.0
  [1]
