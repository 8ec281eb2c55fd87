An ordinary user may read, but not write, what is root's; a redirection is the user's own even before sudo:

  $ su - user -c 'id; pwd'
  uid=1000(user) gid=1000(user) groups=1000(user)
  /home/user
  $ su - user -c 'cat /sys/bus/ap/config_time; echo 5 > /sys/bus/ap/config_time'
  30
  /bin/bash: line 1: /sys/bus/ap/config_time: Permission denied
  [1]
  $ su - user -c 'sudo echo 5 > /sys/bus/ap/config_time'
  /bin/bash: line 1: /sys/bus/ap/config_time: Permission denied
  [1]
  $ su - user -c 'echo 45 | sudo tee /sys/bus/ap/config_time'
  45
  $ cat /sys/bus/ap/config_time
  45
  $ su - user -c "sudo sh -c 'echo 60 > /sys/bus/ap/config_time'"; cat /sys/bus/ap/config_time
  60

Modules, the machine's files and a reboot are root's:

  $ su - user -c 'modprobe vfio_ap'
  modprobe: ERROR: could not insert 'vfio_ap': Operation not permitted
  [1]
  $ su - user -c 'rmmod zcrypt_cex4'
  rmmod: ERROR: could not remove module zcrypt_cex4: Operation not permitted
  [1]
  $ su - user -c 'rm /etc/hostname'
  rm: cannot remove '/etc/hostname': Permission denied
  [1]
  $ su - user -c 'reboot'
  Failed to set wall message, ignoring: Interactive authentication required.
  Failed to reboot system via logind: Interactive authentication required.
  [1]
  $ su - user -c 'touch mine; stat -c "%U %a" mine; su -c id'
  user 644
  su: Authentication failure
  [1]
