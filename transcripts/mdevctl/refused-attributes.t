#apsh: profile=linux-6.12
An attribute that the kernel refuses ends the start, and the device is taken away
again:

  $ rm -f /usr/lib/mdevctl/scripts.d/callouts/* /etc/mdevctl.d/scripts.d/callouts/*
  $ modprobe vfio_ap
  $ echo -4 > /sys/bus/ap/aqmask
  $ cd /root
  $ uuid=11111111-1111-2222-3333-444444444444
  $ start() {
  >   echo '{"mdev_type": "vfio_ap-passthrough", "start": "manual", "attrs": ['"$1"']}' > ap.json
  >   mdevctl start -u $uuid -p matrix --jsonfile ap.json
  > }
  $ start '{"assign_adapter": "256"}'
  Error: Failed to write 256 to attribute assign_adapter
  
  Caused by:
      No such device (os error 19)
  [1]
  $ start '{"assign_adapter": "abc"}'
  Error: Failed to write abc to attribute assign_adapter
  
  Caused by:
      Invalid argument (os error 22)
  [1]
  $ start '{"assign_adapter": "5"}, {"assign_domain": "0x47"}'
  Error: Failed to write 0x47 to attribute assign_domain
  
  Caused by:
      Cannot assign requested address (os error 99)
  [1]
  $ start '{"colour": "5"}'
  Error: Invalid attribute 'colour'
  [1]
  $ mdevctl list
  $ start '{"assign_adapter": "5"}, {"assign_domain": "4"}'
  $ uuid=22222222-1111-2222-3333-444444444444
  $ start '{"assign_adapter": "5"}, {"assign_domain": "4"}'
  Error: Failed to write 4 to attribute assign_domain
  
  Caused by:
      Address already in use (os error 98)
  [1]

What is no definition:

  $ start '{"assign_adapter": 5}'
  Error: invalid JSON format for attribute {"assign_adapter", 5}: value must be of type str
  [1]
  $ start '{"assign_adapter": "5", "assign_domain": "4"}'
  Error: invalid JSON format for attribute: too many fields
  [1]
  $ start '5'
  Error: invalid JSON format for attribute: not an object
  [1]
  $ start '{"assign_adapter": "5"},'
  Error: trailing comma at line 1 column 91
  [1]
  $ start '{"assign_adapter" "5"}'
  Error: expected `:` at line 1 column 85
  [1]
  $ start '{assign_adapter: "5"}'
  Error: key must be a string at line 1 column 68
  [1]
  $ start '{"assign_adapter": "5}'
  Error: control character (\u0000-\u001F) found while parsing a string at line 2 column 0
  [1]
  $ echo '{"start": "auto"}' > ap.json; mdevctl start -u $uuid -p matrix --jsonfile ap.json
  Error: invalid json
  [1]
  $ echo '{} {}' > ap.json; mdevctl define -u $uuid -p matrix --jsonfile ap.json
  Error: trailing characters at line 1 column 4
  [1]
  $ mdevctl define -u $uuid -p matrix --jsonfile nosuch.json
  Error: Unable to read file "nosuch.json"
  
  Caused by:
      No such file or directory (os error 2)
  [1]
  $ mdevctl start -u $uuid -p matrix --jsonfile nosuch.json
  Error: Unable to read jsonfile "nosuch.json"
  
  Caused by:
      No such file or directory (os error 2)
  [1]
