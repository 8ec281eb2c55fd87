#apsh: lab=../../labs/user.json

The lab says whose shell one sits in; the ordinary user has that name then.

  $ id
  uid=1000(alice) gid=1000(alice) groups=1000(alice)
  $ pwd; echo $USER $HOME
  /home/alice
  alice /home/alice
  $ echo 5 > /sys/bus/ap/config_time
  bash: /sys/bus/ap/config_time: Permission denied
  [1]
  $ echo 5 | sudo tee /sys/bus/ap/config_time
  5
  $ sudo id -u
  0
